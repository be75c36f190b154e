# title: None sent to the awaitable of asend with a value that has given its result
# clauses: agen.step.reuse agen.step.reuse_stops
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
step = g.asend('arg')
drive(step.send, None)
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# result one
# got arg
# result two
# raised RuntimeError
# then None
# result three

# expect <3.7:
# result one
# got arg
# result two
# result None
# then None
# result three
