# title: until 3.12 another __anext__ that is awaited goes on where throw on an awaitable that was not started has made the body wait
# clauses: agen.step.throw agen.step.throw.meanwhile
# python: >=3.6 <3.13
class Pause:
    def __await__(self):
        return iter(['waiting'])

async def body():
    try:
        yield 1
    except ValueError:
        print('got', await Pause())
        yield 2

async def main():
    print(await g.__anext__())

g = body()
try:
    g.__anext__().send(None)
except StopIteration as stop:
    print(stop.value)
print(g.__anext__().throw(ValueError))
try:
    main().send(None)
except StopIteration:
    print('end')

# expect:
# 1
# waiting
# got None
# 2
# end
