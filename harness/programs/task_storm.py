"""Tasks that do to each other what numbers choose: wait, cancel, wake, lock, gather.

Nothing depends on time or on the order of sets: every line is decided by the loop's own order.
"""
import asyncio


class Numbers:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) % 2 ** 31
        return (self.state >> 8) % limit


class Storm:
    def __init__(self, seed):
        self.numbers = Numbers(seed)
        self.lines = []
        self.futures = []
        self.tasks = []
        self.lock = asyncio.Lock()
        self.event = asyncio.Event()
        self.semaphore = asyncio.Semaphore(2)
        self.condition = asyncio.Condition()
        self.queue = asyncio.Queue(2)

    def say(self, *words):
        self.lines.append(' '.join(str(word) for word in words))

    def future(self):
        if len(self.futures) < 5:
            self.futures.append(asyncio.get_event_loop().create_future())
            number = len(self.futures)
            self.futures[-1].add_done_callback(
                lambda done: self.say('callback', number, done.cancelled()))
        return self.futures[self.numbers.below(len(self.futures))]

    def drop_finished(self):
        self.futures = [future for future in self.futures if not future.done()]

    async def await_future(self, name):
        return await self.future()

    async def set_future(self, name):
        future = self.future()
        if not future.done():
            if self.numbers.below(4) == 0:
                future.set_exception(LookupError(name))
                future.exception()
            else:
                future.set_result(name)
        self.drop_finished()

    async def cancel_future(self, name):
        return self.future().cancel()

    async def cancel_task(self, name):
        number = self.numbers.below(len(self.tasks))
        return number, self.tasks[number].cancel()

    async def hold_lock(self, name):
        async with self.lock:
            self.say(name, 'has the lock')
            await asyncio.sleep(0)

    async def hold_semaphore(self, name):
        async with self.semaphore:
            self.say(name, 'is inside')
            await asyncio.sleep(0)

    async def wait_event(self, name):
        return await self.event.wait()

    async def set_event(self, name):
        self.event.set()
        await asyncio.sleep(0)
        self.event.clear()

    async def wait_condition(self, name):
        async with self.condition:
            return await self.condition.wait()

    async def notify(self, name):
        async with self.condition:
            self.condition.notify(1 + self.numbers.below(2))

    async def put(self, name):
        await self.queue.put(name)

    async def get(self, name):
        return await self.queue.get()

    async def turns(self, name):
        for turn in range(self.numbers.below(4)):
            await asyncio.sleep(0)

    async def gathered(self, name):
        parts = [self.turns(name), self.await_future(name), self.turns(name)]
        return await asyncio.gather(*parts, return_exceptions=self.numbers.below(2) == 0)

    async def shielded(self, name):
        return await asyncio.shield(self.turns(name))

    async def await_task(self, name):
        number = self.numbers.below(len(self.tasks))
        if number > name:  # so that they never wait in a circle
            return number, await self.tasks[number]

    async def fail(self, name):
        raise ValueError(name)

    OPERATIONS = ['await_future', 'set_future', 'set_future', 'cancel_future', 'cancel_task',
                  'hold_lock', 'hold_semaphore', 'wait_event', 'set_event', 'wait_condition',
                  'notify', 'put', 'get', 'turns', 'gathered', 'shielded', 'await_task', 'fail']

    async def work(self, name):
        for step in range(6):
            operation = self.OPERATIONS[self.numbers.below(len(self.OPERATIONS))]
            self.say(name, operation)
            try:
                result = await getattr(self, operation)(name)
                self.say(name, operation, 'gives', result)
            except (LookupError, ValueError) as error:
                self.say(name, operation, 'raises', type(error).__name__, error)
            except asyncio.CancelledError:
                self.say(name, operation, 'is cancelled')
                if self.numbers.below(3) == 0:
                    raise
        return name * 10

    async def run(self):
        for name in range(6):
            self.tasks.append(asyncio.ensure_future(self.work(name)))
        for turn in range(60):
            await asyncio.sleep(0)
        for attempt in range(8):
            for task in self.tasks:
                task.cancel()
            for turn in range(8):
                await asyncio.sleep(0)
        for number, task in enumerate(self.tasks):
            if not task.done():
                self.say(number, 'still there')
            elif task.cancelled():
                self.say(number, 'cancelled')
            else:
                self.say(number, task.exception() or task.result())


def main():
    for seed in range(60):
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        loop.set_exception_handler(lambda loop, context: None)

        async def run():
            storm = Storm(seed)
            await storm.run()
            return storm.lines

        lines = loop.run_until_complete(run())
        loop.close()
        print('storm', seed)
        for line in lines:
            print(' ', line)


main()
