# title: an instance thrown into the awaitable of __anext__ of a generator that has returned
# clauses: agen.step.throw.over
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

mine = KeyError('key')

async def body():
    yield 'one'

g = body()
drive(g.__anext__().send, None)
drive(g.__anext__().send, None)
step = g.__anext__()
drive(step.throw, mine)
drive(g.__anext__().send, None)

# expect:
# result one
# raised StopAsyncIteration
# raised KeyError
# raised StopAsyncIteration
