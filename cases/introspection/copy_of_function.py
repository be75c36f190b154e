# title: a generator function is copied as itself
# clauses: look.copy.function
# python: >=3.2
import copy

def body():
    yield

print(copy.copy(body) is body, copy.deepcopy(body) is body)
print(copy.deepcopy([body])[0] is body)

# expect:
# True True
# True
