# title: a StopIteration raised in any part that is computed later is an error since 3.7
# clauses: genexp.stop genexp.outermost gen.stop.legacy
# python: >=3.3
def stop():
    raise StopIteration

items = [0]
parts = {
    'element': lambda: (stop() for x in 'a'),
    'condition': lambda: (x for x in 'a' if stop()),
    'inner iterable': lambda: (x for x in 'a' for y in stop()),
    'target': lambda: (x for items[stop()] in 'a' for x in 'a'),
    'first iterable': lambda: (x for x in stop()),
}
for part in sorted(parts):
    try:
        print(part, list(parts[part]()))
    except (RuntimeError, StopIteration) as error:
        print(part, type(error).__name__)

# expect:
# condition RuntimeError
# element RuntimeError
# first iterable StopIteration
# inner iterable RuntimeError
# target RuntimeError

# expect <3.7:
# condition []
# element []
# first iterable StopIteration
# inner iterable []
# target []
