# title: athrow of SystemExit into a generator that waits
# clauses: agen.athrow.suspended
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
drive(g.__anext__().send, None)
step = g.athrow(SystemExit)
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# result one
# raised SystemExit
# raised StopAsyncIteration
