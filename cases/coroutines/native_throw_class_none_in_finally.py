# title: a class and None thrown into a coroutine that waits in front of a finally block
# clauses: co.throw.class_none co.throw.suspended
# python: >=3.6
class Pause:
    def __await__(self):
        return self
    def __next__(self):
        return 'paused'

async def work():
    try:
        await Pause()
    finally:
        print('finally')

c = work()
c.send(None)
try:
    c.throw(KeyError, None, None)
except KeyError as error:
    print(error.args)

# expect:
# finally
# ()
