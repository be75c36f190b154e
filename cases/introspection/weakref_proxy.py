# title: a weak proxy can be used like the generator, and not when that is gone
# clauses: look.weakref.proxy
# python: >=3.2
# needs: refcounting
import weakref

def body():
    print('got', (yield 1))
    yield 2
    yield 3

g = body()
proxy = weakref.proxy(g)
print(next(proxy), proxy.send('word'), iter(proxy) is g, proxy.gi_frame is g.gi_frame)
for value in proxy:
    print(value)
del g
for action in (lambda: proxy.send(1), lambda: next(proxy), lambda: iter(proxy)):
    try:
        action()
    except ReferenceError:
        print('ReferenceError')

# expect:
# got word
# 1 2 True True
# 3
# ReferenceError
# ReferenceError
# ReferenceError
