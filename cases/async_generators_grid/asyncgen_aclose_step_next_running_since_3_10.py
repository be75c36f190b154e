# title: next of the awaitable of aclose of a generator that executes, since 3.10
# clauses: agen.aclose.running_itself
# python: >=3.10
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    drive(next, step)
    yield 'one'
    yield 'two'

g = body()
step = g.aclose()
drive(g.__anext__().send, None)

# expect:
# raised RuntimeError
# result one
