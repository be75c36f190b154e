# title: KeyboardInterrupt, SystemExit and GeneratorExit reach the generator like any exception
# clauses: manager.throw.base
# python: >=3.2
from contextlib import contextmanager

class Own(BaseException):
    pass

@contextmanager
def section(swallow):
    try:
        yield
    except Exception:
        print('not here')
    except BaseException as error:
        print('inside', type(error).__name__)
        if not swallow:
            raise
    finally:
        print('finally')

for kind in (KeyboardInterrupt, SystemExit, GeneratorExit, Own):
    with section(True):
        raise kind
    try:
        with section(False):
            raise kind
    except kind:
        print('outside', kind.__name__)

# expect:
# inside KeyboardInterrupt
# finally
# inside KeyboardInterrupt
# finally
# outside KeyboardInterrupt
# inside SystemExit
# finally
# inside SystemExit
# finally
# outside SystemExit
# inside GeneratorExit
# finally
# inside GeneratorExit
# finally
# outside GeneratorExit
# inside Own
# finally
# inside Own
# finally
# outside Own
