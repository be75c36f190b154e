# title: an instance thrown into the awaitable of __anext__ of a generator that waits
# clauses: agen.step.throw
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

mine = KeyError('key')

async def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
drive(g.__anext__().send, None)
step = g.__anext__()
drive(step.throw, mine)
drive(g.__anext__().send, None)

# expect:
# result one
# raised KeyError
# raised StopAsyncIteration
