# title: the last reference deleted of a generator that has answered aclose with a yield
# clauses: agen.final.close
# needs: refcounting
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    try:
        yield 'one'
    except GeneratorExit:
        print('ignored')
    yield 'two'
    yield 'three'

g = body()
drive(g.__anext__().send, None)
drive(g.aclose().send, None)
del g
print('deleted')

# expect:
# result one
# ignored
# raised RuntimeError
# deleted
