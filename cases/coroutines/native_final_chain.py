# title: a dropped chain of coroutines is closed from its end
# clauses: co.final.close await.close.inner
# python: >=3.6
# needs: refcounting
class Pause:
    def __await__(self):
        try:
            yield
        finally:
            print('pause')

async def inner():
    try:
        await Pause()
    finally:
        print('inner')

async def outer():
    try:
        await inner()
    finally:
        print('outer')

c = outer()
c.send(None)
c = None

# expect:
# pause
# inner
# outer
