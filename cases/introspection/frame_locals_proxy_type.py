# title: the mapping that writes to the variables of a generator has a type with a name
# clauses: look.frame.locals_proxy_type
# python: >=3.15
import types

def body(value):
    yield value

g = body(1)
print(type(g.gi_frame.f_locals) is types.FrameLocalsProxyType)
print(isinstance({}, types.FrameLocalsProxyType))

# expect:
# True
# False
