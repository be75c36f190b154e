# title: close of the awaitable of athrow of a class that has given its result
# clauses: agen.step.close.ended agen.step.close.suspended
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    try:
        print('got', (yield 'one'))
    except KeyError:
        print('caught')
    print('then', (yield 'two'))
    yield 'three'

g = body()
drive(g.__anext__().send, None)
step = g.athrow(KeyError)
drive(step.send, None)
try:
    print('closed', step.close())
except BaseException as error:
    print('raised', type(error).__name__)
drive(g.__anext__().send, None)

# expect:
# result one
# caught
# result two
# closed None
# then None
# result three
