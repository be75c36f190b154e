# title: wait acquires a lock of the program's own again, and suspends where that does
# clauses: sync.condition.wait
# python: >=3.10
# needs: asyncio
import asyncio
import types

@types.coroutine
def suspend(value):
    yield value

class Lock:
    held = False
    def locked(self):
        return self.held
    async def acquire(self):
        await suspend('first')
        await suspend('second')
        self.held = True
        return True
    def release(self):
        self.held = False

async def wait(condition):
    async with condition:
        await condition.wait()
        return condition.locked()

async def main():
    lock = Lock()
    condition = asyncio.Condition(lock)
    waiting = wait(condition)
    print(waiting.send(None), waiting.send(None))
    waiting.send(None)
    print(condition.locked())
    lock.held = True
    condition.notify()
    print(waiting.send(None), waiting.send(None))
    try:
        waiting.send(None)
    except StopIteration as e:
        print(e.value)

asyncio.run(main())

# expect:
# first second
# False
# first second
# True
