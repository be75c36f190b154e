# title: an object that only a half evaluated expression refers to lives while it waits
# clauses: gen.yield.keeps_state
# python: >=3.3
import gc
import weakref

class Item:
    pass

def body():
    yield [remember(Item()), (yield 'waiting')]

def remember(item):
    global watch
    watch = weakref.ref(item)
    return item

g = body()
next(g)
gc.collect()
print(watch() is not None)
print(g.send(None)[0] is watch())

# expect:
# True
# True
