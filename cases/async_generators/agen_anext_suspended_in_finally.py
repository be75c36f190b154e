# title: __anext__ goes on inside the finally block, and the exception on its way is raised behind it
# clauses: agen.anext.suspended agen.yield.in_try
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
        raise KeyError
    finally:
        yield 1
        print('rest of finally')

g = body()
print(run(g.__anext__()))
print(run(g.__anext__()))

# expect:
# 1
# rest of finally
# KeyError
