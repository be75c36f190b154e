# title: the value with which a body answers aclose is let go at once
# clauses: agen.final.nothing_kept agen.aclose.yielded
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
    except GeneratorExit:
        yield Marked()

g = body()
print(run(g.__anext__()))
print(run(g.aclose()))

# expect:
# 1
# let go
# RuntimeError
