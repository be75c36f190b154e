# title: __anext__ goes on inside the except block, where the exception is still handled
# clauses: agen.anext.suspended agen.yield.in_try agen.exc.kept
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
import sys

async def body():
    try:
        raise KeyError
    except KeyError:
        yield 1
        print(sys.exc_info()[0].__name__)
    yield 2

g = body()
print(run(g.__anext__()))
print(run(g.__anext__()))

# expect:
# 1
# KeyError
# 2
