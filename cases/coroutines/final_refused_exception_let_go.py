# title: the exception that an ended coroutine does not raise is let go at once
# clauses: gen.final.nothing_kept co.reuse.throw
# python: >=3.6
# needs: refcounting
class Marked(Exception):
    def __del__(self):
        print('let go')

async def body():
    pass

c = body()
c.close()
try:
    c.throw(Marked())
except RuntimeError:
    print('RuntimeError')

# expect:
# let go
# RuntimeError
