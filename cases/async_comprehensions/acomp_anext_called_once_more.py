# title: after the last value __anext__ is called once more, and no more after that
# clauses: acomp.source.stop
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
class Source:
    calls = 0
    def __aiter__(self):
        return self
    async def __anext__(self):
        self.calls += 1
        if self.calls > 2:
            raise StopAsyncIteration
        return self.calls

async def main():
    source = Source()
    print([x async for x in source], source.calls)

run(main())

# expect:
# [1, 2] 3
