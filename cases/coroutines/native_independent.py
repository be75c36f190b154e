# title: every call makes a coroutine of its own
# clauses: co.create.object
# python: >=3.6
class Pause:
    def __await__(self):
        return (yield 'paused')

async def work(name):
    print(name, await Pause())

a, b = work('a'), work('b')
print(a is b, a.send(None), b.send(None))
for c in (b, a):
    try:
        c.send(1)
    except StopIteration:
        print('done')

# expect:
# False paused paused
# b 1
# done
# a 1
# done
