# title: the value that a coroutine returns on close
# clauses: co.close.value co.close.no_value
# python: >=3.6
class Pause:
    def __await__(self):
        yield

async def work():
    try:
        await Pause()
    except GeneratorExit:
        return 'result'

c = work()
c.send(None)
print(c.close())

# expect:
# result
# expect <3.13:
# None
