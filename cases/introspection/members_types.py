# title: what gi_frame and gi_code are
# clauses: look.types
# python: >=3.2
import inspect
import types

def body():
    yield

for g in (body(), (x for x in ())):
    print(isinstance(g.gi_code, types.CodeType), inspect.iscode(g.gi_code))
    print(isinstance(g.gi_frame, types.FrameType), inspect.isframe(g.gi_frame))
    print(type(g) is types.GeneratorType)

# expect:
# True True
# True True
# True
# True True
# True True
# True
