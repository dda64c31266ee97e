// The one file that makes a test program's main().
#define BOOST_TEST_MODULE safeplaces
#ifdef _WIN32 // of Boost.Test there are headers alone
#include <boost/test/included/unit_test.hpp>
#else
#include <boost/test/unit_test.hpp>
#endif
