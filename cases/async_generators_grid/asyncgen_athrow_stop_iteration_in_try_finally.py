# title: athrow of StopIteration into a generator that waits in front of a finally block
# clauses: agen.athrow.suspended agen.stop.thrown
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
    finally:
        print('cleanup')
    yield 'two'

g = body()
drive(g.__anext__().send, None)
step = g.athrow(StopIteration)
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# result one
# cleanup
# raised RuntimeError
# raised StopAsyncIteration
