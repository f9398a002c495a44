#pragma once
#include "content/reading/read.h"

/// What reads texts with the shipped rules for letters to the public.
const scenarios::AnalyserOf& shippedAnalysers();
