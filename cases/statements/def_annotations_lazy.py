# title: annotations are evaluated when somebody asks for them, once
# clauses: flow.def.annotations_lazy
# python: >=3.14
def note(text):
    print(text)
    return text

def body(a: note('annotation') = note('default'), *rest: later) -> note('result'):
    yield a

print(list(body()))
later = 'known by now'
print(body.__annotations__)
print(body.__annotations__ is body.__annotations__)

# expect:
# default
# ['default']
# annotation
# result
# {'a': 'annotation', 'rest': 'known by now', 'return': 'result'}
# True
