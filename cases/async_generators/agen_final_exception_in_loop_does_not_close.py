# title: an exception that leaves the body of async for does not close the generator
# clauses: agen.final.break
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    try:
        yield 1
        yield 2
    finally:
        print('finally')

async def main():
    g = body()
    try:
        async for value in g:
            raise ValueError
    except ValueError:
        print('ValueError')
    await g.aclose()

run(main())

# expect:
# ValueError
# finally
