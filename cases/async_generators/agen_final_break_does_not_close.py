# title: leaving async for with break does not close the generator
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
    async for value in g:
        print(value)
        break
    print('behind the loop')
    print(await g.__anext__())
    await g.aclose()

run(main())

# expect:
# 1
# behind the loop
# 2
# finally
