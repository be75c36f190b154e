# title: athrow of SystemExit into a generator that waits in front of a handler
# clauses: agen.athrow.suspended agen.athrow.caught
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
    except BaseException as error:
        print('caught', type(error).__name__)
    yield 'two'

g = body()
drive(g.__anext__().send, None)
step = g.athrow(SystemExit)
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# result one
# caught SystemExit
# result two
# raised StopAsyncIteration
