# title: the exception handled in a waiting body is not visible to the caller
# clauses: agen.exc.hidden
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
        yield 2

g = body()
run(g.__anext__())
print(sys.exc_info()[0])
run(g.__anext__())
print(sys.exc_info()[0])

# expect:
# None
# None
