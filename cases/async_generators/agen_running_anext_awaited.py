# title: an __anext__ that a coroutine awaits and that waits at an await counts as running, and is not disturbed
# clauses: agen.anext.running agen.attr.running.waits
# python: >=3.8
import types

@types.coroutine
def pause(value):
    return (yield value)
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__

async def body():
    print('got', await pause('waiting'))
    yield 'item'

async def main():
    print(await g.__anext__())

g = body()
c = main()
print(c.send(None))
print(g.ag_running)
print(run(g.__anext__()))
print(g.ag_running)
try:
    c.send('reply')
except StopIteration:
    print(g.ag_running)

# expect:
# waiting
# True
# RuntimeError
# True
# got reply
# item
# False
