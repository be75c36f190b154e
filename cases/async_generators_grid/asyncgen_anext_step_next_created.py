# title: next of the awaitable of __anext__ of a generator that has not started
# clauses: agen.anext.unstarted
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
step = g.__anext__()
drive(next, step)
drive(g.__anext__().send, None)

# expect:
# result one
# got None
# result two
