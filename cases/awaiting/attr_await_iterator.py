# title: cr_await is the iterator that __await__ has returned, not the object
# clauses: await.attr.iterator
# python: >=3.6
class Some:
    def __await__(self):
        return iterator

async def outer():
    await some

some = Some()
iterator = iter([1])
o = outer()
o.send(None)
print(o.cr_await is iterator, o.cr_await is some)

# expect:
# True False
