# title: return out of async for does not close the generator
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

async def first(g):
    async for value in g:
        return value

g = body()
print(run(first(g)))
print('returned')
run(g.aclose())

# expect:
# 1
# returned
# finally
