# title: athrow of a class into a generator that waits
# clauses: agen.athrow.forms agen.athrow.suspended
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
step = g.athrow(KeyError)
try:
    step.send(None)
except KeyError as error:
    print('raised KeyError', error.args)
drive(g.__anext__().send, None)

# expect:
# result one
# raised KeyError ()
# raised StopAsyncIteration
