# title: with a default anext gives it when the iterator is exhausted
# clauses: anext.default
# python: >=3.10
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    yield 1

async def main():
    g = body()
    print(await anext(g, 'default'))
    print(await anext(g, 'default'))
    print(await anext(g, None))

run(main())

# expect:
# 1
# default
# None
