// The one file that makes a test program's main().
#define BOOST_TEST_MODULE safeplaces
#include <boost/test/unit_test.hpp>
