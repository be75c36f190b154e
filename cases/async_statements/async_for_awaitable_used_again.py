# title: __anext__ may return the same awaitable every time when that gives a new iterator each time
# clauses: aflow.anext.awaitable
# python: >=3.6
import types

def run(coroutine):
    try:
        while True:
            print('driver:', coroutine.send(None))
    except StopIteration as stop:
        return stop.value

class Step:
    def __init__(self):
        self.count = 0

    def __await__(self):
        self.count += 1
        if self.count > 2:
            return self.stop()
        return self.wait()

    def wait(self):
        yield 'waiting'
        return self.count

    def stop(self):
        raise StopAsyncIteration
        yield

class Source:
    def __init__(self):
        self.step = Step()

    def __aiter__(self):
        return self

    def __anext__(self):
        return self.step

async def main():
    async for item in Source():
        print(item)

run(main())

# expect:
# driver: waiting
# 1
# driver: waiting
# 2
