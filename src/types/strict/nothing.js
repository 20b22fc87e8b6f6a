"use strict";
// What runs when somebody imports strict declarations where code is: nothing.
