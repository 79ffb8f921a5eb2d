// What nearly every test of the window includes; compiled once.
#pragma once

#include <QtCore>
#include <QtGui>
#include <QtTest>
#include <QtWidgets>
