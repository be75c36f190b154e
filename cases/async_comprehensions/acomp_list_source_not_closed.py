# title: an asynchronous comprehension that an exception leaves does not close its source
# clauses: acomp.source.not_closed
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def source():
    try:
        yield 0
        yield 1
    finally:
        print('finally')

async def main():
    g = source()
    try:
        [1 // x async for x in g]
    except ZeroDivisionError:
        print('ZeroDivisionError')
    print(await g.__anext__())
    await g.aclose()

run(main())

# expect:
# ZeroDivisionError
# 1
# finally
