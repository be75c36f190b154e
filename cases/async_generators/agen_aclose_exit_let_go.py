# title: the GeneratorExit with which aclose succeeds is let go at once
# clauses: agen.final.nothing_kept agen.aclose.suspended
# python: >=3.6
# needs: refcounting
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
class Marked:
    def __del__(self):
        print('let go')

async def body():
    try:
        yield 1
    except GeneratorExit as error:
        error.marked = Marked()
        raise

g = body()
print(run(g.__anext__()))
print(run(g.aclose()))

# expect:
# 1
# let go
# None
