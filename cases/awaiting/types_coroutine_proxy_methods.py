# title: the proxy has the methods of the generator and the attributes of generators and coroutines
# clauses: await.types.proxy
# python: >=3.6
import types

def plain():
    try:
        yield 1
    except KeyError:
        yield 2

@types.coroutine
def gives():
    return plain()

p = gives()
print(next(p), p.throw(KeyError()), p.gi_frame is p.cr_frame, p.gi_running, p.cr_running)
print(p.__name__, p.close())

# expect:
# 1 2 True False False
# plain None
