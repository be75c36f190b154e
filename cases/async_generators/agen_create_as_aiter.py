# title: an asynchronous generator method named __aiter__ makes its object asynchronously iterable
# clauses: agen.create.returns agen.aiter.self
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
    async def __aiter__(self):
        yield 1
        yield 2

async def main():
    async for value in Source():
        print(value)

run(main())

# expect:
# 1
# 2
