//! E
pub fn check(
    _: &crate::gate::Sources,
    _: &crate::catalog::Catalog,
    _: &crate::gate::Manifest,
) -> Vec<crate::catalog::Problem> {
    Vec::new()
}
