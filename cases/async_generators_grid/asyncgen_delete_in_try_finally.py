# title: the last reference deleted of a generator that waits in front of a finally block
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
        print('got', (yield 'one'))
    finally:
        print('cleanup')
    yield 'two'

g = body()
drive(g.__anext__().send, None)
del g
print('deleted')

# expect:
# result one
# cleanup
# deleted
