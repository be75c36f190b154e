# title: the last reference deleted of a generator that has not started
# clauses: agen.final.unstarted
# needs: refcounting
async def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
del g
print('deleted')

# expect:
# deleted
