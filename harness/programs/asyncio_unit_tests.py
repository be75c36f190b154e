# from Python 3.8 on
# Tests of coroutines, as unittest.IsolatedAsyncioTestCase executes them.
import asyncio
import sys
import unittest

log = []

class Account:
    """What is tested: a balance that several tasks change."""

    def __init__(self):
        self.balance = 0
        self.lock = asyncio.Lock()
        self.changed = asyncio.Event()

    async def __aenter__(self):
        log.append('open')
        return self

    async def __aexit__(self, *args):
        log.append('closed')

    async def pay_in(self, amount):
        async with self.lock:
            balance = self.balance
            await asyncio.sleep(0)
            self.balance = balance + amount
            self.changed.set()

    async def pay_out(self, amount):
        if amount > self.balance:
            raise ValueError('not enough')
        await self.pay_in(-amount)

class AccountTests(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        log.append('setUp')

    async def asyncSetUp(self):
        log.append('asyncSetUp')
        self.account = Account()
        self.loop = asyncio.get_running_loop()
        self.addAsyncCleanup(self.clean_up, 'first')
        self.addAsyncCleanup(self.clean_up, 'second')

    async def asyncTearDown(self):
        log.append('asyncTearDown')
        self.assertIs(asyncio.get_running_loop(), self.loop)

    def tearDown(self):
        log.append('tearDown')

    async def clean_up(self, name):
        await asyncio.sleep(0)
        log.append('cleanup ' + name)

    async def test_sum(self):
        log.append('test_sum')
        await asyncio.gather(*(self.account.pay_in(n) for n in range(10)))
        self.assertEqual(self.account.balance, 45)

    async def test_refused(self):
        with self.assertRaisesRegex(ValueError, 'not enough'):
            await self.account.pay_out(1)

    async def test_waits(self):
        task = asyncio.create_task(self.account.changed.wait())
        await self.account.pay_in(1)
        self.assertTrue(await asyncio.wait_for(task, 5))

    async def test_with(self):
        async with self.account as account:
            await account.pay_in(1)

    async def test_fails(self):
        await self.account.pay_in(1)
        self.assertEqual(self.account.balance, 2)

    async def test_breaks(self):
        await asyncio.sleep(0)
        1 / 0

    async def test_skips(self):
        await asyncio.sleep(0)
        self.skipTest('not today')

    @unittest.expectedFailure
    async def test_expected(self):
        self.fail('as expected')

    async def test_subtests(self):
        for number in range(3):
            with self.subTest(number=number):
                await asyncio.sleep(0)
                self.assertNotEqual(number, 1)

    def test_plain(self):
        self.assertEqual(1 + 1, 2)

    async def test_leaves_a_task(self):
        async def forever():
            try:
                await asyncio.get_running_loop().create_future()
            finally:
                log.append('task cancelled')
        self.left = asyncio.create_task(forever())
        await asyncio.sleep(0)

class SetUpFails(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        raise RuntimeError('no set-up')

    async def test_never(self):
        log.append('never')

class Result(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        log.clear()

    def stopTest(self, test):
        super().stopTest(test)
        print(test.id().rpartition('.')[2], ', '.join(log))

suite = unittest.TestSuite()
for case in AccountTests, SetUpFails:
    suite.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(case))
result = Result()
suite.run(result)
print(result.testsRun)
def name(test):
    return test.id().rpartition('.')[2] if isinstance(test, unittest.TestCase) else str(test)
for kind in 'errors', 'failures', 'skipped', 'expectedFailures':
    print(kind, [(name(test), text.strip().rpartition('\n')[2]) for test, text in getattr(result, kind)])
