# title: a coroutine that catches what is thrown in goes on to its next await
# clauses: co.throw.caught
# python: >=3.6
class Pause:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        return (yield self.value)

async def work():
    try:
        await Pause(1)
    except KeyError as error:
        print('caught', error.args)
    await Pause(2)

c = work()
print(c.send(None))
print(c.throw(KeyError('in')))
c.close()

# expect:
# 1
# caught ('in',)
# 2
