# title: a yield in the annotation of a local variable makes a generator function and is never reached
# clauses: flow.assign.annotation gen.create.kind
# python: >=3.6 <3.14
import inspect

def body():
    name: (yield 'not reached') = 1

print(inspect.isgeneratorfunction(body), list(body()))

# expect:
# True []
