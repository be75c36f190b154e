# title: a generator function is pickled by its name, a local one not at all
# clauses: look.pickle.function
# python: >=3.2
import pickle

def body():
    yield 1

def outer():
    def inner():
        yield
    return inner

again = pickle.loads(pickle.dumps(body))
print(again is body, list(again()))
for function in (outer(), lambda: (yield)):
    try:
        pickle.dumps(function)
    except (pickle.PicklingError, AttributeError):
        print('refused')

# expect:
# True [1]
# refused
# refused
