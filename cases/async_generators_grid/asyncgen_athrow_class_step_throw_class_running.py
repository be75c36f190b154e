# title: a class thrown into the awaitable of athrow of a class into a generator that executes
# clauses: agen.step.throw_instead agen.step.throw.running agen.step.throw_refused
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    drive(step.throw, KeyError)
    yield 'one'
    yield 'two'

g = body()
step = g.athrow(KeyError)
drive(g.__anext__().send, None)

# expect:
# raised RuntimeError
# result one

# expect <3.7:
# raised RuntimeError
# result one

# expect 3.7-3.12:
# raised ValueError
# result one
