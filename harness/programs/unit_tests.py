# from Python 3.9 on
"""A test runner at work: what it finds, and in which order things are set up and taken down."""
import io
import signal
import unittest


class GeneratorTest(unittest.TestCase):
    def setUp(self):
        self.log = []
        self.addCleanup(print, 'cleanup')

    def tearDown(self):
        print('tearDown', self.log)

    def numbers(self):
        try:
            for number in range(3):
                self.log.append((yield number))
        finally:
            self.log.append('closed')

    def test_close(self):
        numbers = self.numbers()
        self.assertEqual(next(numbers), 0)
        numbers.close()
        self.assertEqual(self.log, ['closed'])

    def test_send(self):
        numbers = self.numbers()
        with self.assertRaises(TypeError):
            numbers.send('early')
        self.assertIsNone(self.log or None)

    def test_sub_tests(self):
        for number in self.numbers():
            with self.subTest(number=number):
                self.assertLess(number, 2)

    def test_wrong(self):
        self.assertEqual(list(self.numbers()), [0, 1])

    def test_error(self):
        raise KeyError('broken')

    @unittest.skip('not today')
    def test_skipped(self):
        self.fail('is not executed')

    @unittest.expectedFailure
    def test_expected_failure(self):
        self.assertTrue(self.log)


result = unittest.TextTestRunner(stream=io.StringIO()).run(
    unittest.defaultTestLoader.loadTestsFromTestCase(GeneratorTest))
print(result.testsRun, result.wasSuccessful())
for kind in ('failures', 'errors', 'skipped', 'expectedFailures'):
    for test, text in getattr(result, kind):
        print(kind, test.id().rpartition('.')[2], text.splitlines()[-1])

print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) == signal.SIG_DFL)
print(signal.getsignal(signal.SIGUSR1).name)
